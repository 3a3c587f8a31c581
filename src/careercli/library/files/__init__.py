"""One YAML, CSV or JSON file -> models, or an error with file, line, field and remedy."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.files.configfile import load_config as load_config
    from careercli.library.files.configfile import read_lines as read_lines
    from careercli.library.files.names import OWN as OWN
    from careercli.library.files.names import folders_of as folders_of
    from careercli.library.files.names import is_role_file as is_role_file
    from careercli.library.files.names import lies_in as lies_in
    from careercli.library.files.names import visible as visible
    from careercli.library.files.newfile import create as create
    from careercli.library.files.newfile import new_path as new_path
    from careercli.library.files.newfile import one_line as one_line
    from careercli.library.files.regular import open_regular as open_regular
    from careercli.library.files.regular import read_regular as read_regular
    from careercli.library.files.rolefile import load_role as load_role
    from careercli.library.files.rolefile import read_roles as read_roles
    from careercli.library.files.skillsfile import read_skills as read_skills
    from careercli.library.files.titlelines import batches as batches
    from careercli.library.files.titlelines import input_titles as input_titles
    from careercli.library.files.vocabularyfile import check_vocabulary as check_vocabulary
    from careercli.library.files.yamlfile import BadFileError as BadFileError
else:
    __getattr__ = lazily(
        __name__,
        {
            "configfile": "load_config read_lines",
            "names": "OWN folders_of is_role_file lies_in visible",
            "newfile": "create new_path one_line",
            "regular": "open_regular read_regular",
            "rolefile": "load_role read_roles",
            "skillsfile": "read_skills",
            "titlelines": "batches input_titles",
            "vocabularyfile": "check_vocabulary",
            "yamlfile": "BadFileError",
        },
    )
