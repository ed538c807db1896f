"""The little Teams in a terminal: places, people and a Bot Connector, all on this machine."""
