"""Many runs with settings that a search proposes."""
