"""Guided dialogs as data, and the engine that walks them: the place kept for them; no dialog is built yet."""
