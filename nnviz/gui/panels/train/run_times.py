"""When a run ended, as its name tells."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QTimeZone


def time_of(name: str) -> str:
    """Return when a run of this name ended, in the user's time and language."""
    ended = QDateTime.fromString(name[:15], "yyyyMMdd-HHmmss")
    if not ended.isValid():
        return name
    ended.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
    local = ended.toLocalTime()
    today = local.date() == QDateTime.currentDateTime().date()
    return QLocale().toString(local, "HH:mm:ss" if today else "d MMM HH:mm")
