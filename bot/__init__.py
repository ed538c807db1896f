"""The way of a turn, in the order that it goes: everything else lies in rooms."""
