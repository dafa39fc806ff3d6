"""The first tour: five steps over the sample study."""
