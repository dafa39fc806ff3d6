"""Posts that say the same: which belong together, and which one stands for the others."""
