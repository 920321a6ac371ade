// Placeholder until the module's first part is written.
