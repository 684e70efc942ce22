"""hatchling, for a Python that summarize runs on; for an older one, the reason why not.

Written for any Python that has a pip, so that the reason is all that it prints.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - what is older still reads this
    this = "{}.{}".format(*sys.version_info)
    sys.exit("summarize needs Python 3.11 or later, and this is Python " + this)

from hatchling.build import *  # noqa: F403
