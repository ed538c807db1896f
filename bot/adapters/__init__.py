"""The outside worlds, a room each: Teams, mail, web hooks, the web, the terminal; none knows another."""
