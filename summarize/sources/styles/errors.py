"""What is said when a page's styles are more than can be judged."""


class TooMuchStyleError(Exception):
    """The styles are too many, or too entangled: what the page hides is not known."""
