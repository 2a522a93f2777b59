"""Pictures and films written to files, drawn by matplotlib: for the command line and for exports."""
