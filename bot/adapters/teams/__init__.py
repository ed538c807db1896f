"""Microsoft Teams: the only folder that speaks botbuilder."""
