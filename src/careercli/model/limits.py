"""How much the program is willing to read and show; docs/limits.md tells the same to its users, and a test compares."""

# one file of roles; ours have at most 11,000 bytes and 300 values
ROLE_BYTES = 100_000
ROLE_VALUES = 1_000
SKILLS_BYTES = 500_000  # of a skills.yaml beside role files
SKILLS_VALUES = 20_000
ROLE_DEPTH = 20
ROLE_TEXT = 5_000  # characters of a single value or name
ROLE_PROBLEMS = 100  # told of one file; what is wrong beyond them is counted

TITLE = 200  # characters; what is longer is no title
GRADE = 40  # characters of the name of a company's own grade
QUERY = 200  # characters of what `search` looks for
ROLES = 100  # named on one command line

CHOICE_SHORT = 90  # characters of a role's one reason to choose it, for a row of the first screen

MARKS = 4  # combining, on one character: the most that Hebrew, Vietnamese or Thai put there

CONFIG_BYTES = 10_000
LINE = 100_000  # characters of a line or a cell on standard input
ROW = 1_000_000  # characters of a row of CSV, which may have many cells that go over lines
ANSWERS = 10_000  # of `resolve`, as table, markdown, html or yaml, which are written as a whole
WIDTH = 5_000  # columns, whatever COLUMNS says
NARROWEST = 20

RESUME_BYTES = 2_000_000  # of JSON, YAML or plain text, and letters of a PDF
RESUME_FILE = 10_000_000  # of any file that is handed in, and of what a DOCX unfolds to
RESUME_PAGES = 100
RESUME_VALUES = 10_000
RESUME_DEPTH = 30
RESUME_TEXTS = 4_000  # that may name skills: a line of a list, a paragraph, a keyword
RESUME_WORDS = 200_000  # letters of all of them
RESUME_LETTERS = 20_000  # of one text in it that is looked at; the rest of that text is left out
