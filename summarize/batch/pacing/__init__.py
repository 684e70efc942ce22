"""How fast a run may ask: what is stated, announced and learned of a service's limits."""
