"""The whole behaviour of the desk: what each thing that somebody does means, and a table of all that can be done."""
