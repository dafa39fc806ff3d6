"""Inter-coder agreement: coefficients, their intervals, and why a figure cannot be had."""
