"""Support's side of a case: worked on, changed, answered, typed or pressed."""
