"""The requester's side of a case: seen, added to, called about."""
