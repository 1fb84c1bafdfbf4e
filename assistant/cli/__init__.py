"""The commands of the tool, a file a command."""
