"""Guided dialogs in Teams: the flows of dialogs/ walked, typed or by form, until a case is filed."""
