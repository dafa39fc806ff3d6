"""The page of the study's design: screening, repeats, samples, rounds, who codes what."""
