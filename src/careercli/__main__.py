"""python -m careercli"""

from careercli.start import main

main()
