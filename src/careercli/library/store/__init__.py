"""The compiled database: how it is built, read and kept fresh."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.store.build import compile_data
    from careercli.library.store.columns import Columns
    from careercli.library.store.database import Database, empty
    from careercli.library.store.lookup import (
        FreshTitles,
        NamesByWords,
        RolesByGrade,
        RolesByName,
        Titles,
        names_of_roles,
        names_over,
    )
    from careercli.library.store.opening import open_public, open_shelves
    from careercli.library.store.records import dehydrate, revive
    from careercli.library.store.roletables import add_role
    from careercli.library.store.shelf import SHOWN, Shelf, check_folder, summed_up
    from careercli.library.store.vocabulary import StoredVocabulary
else:
    __getattr__ = lazily(
        __name__,
        {
            "build": "compile_data",
            "columns": "Columns",
            "database": "Database empty",
            "lookup": "FreshTitles NamesByWords RolesByGrade RolesByName Titles names_of_roles names_over",
            "opening": "open_public open_shelves",
            "records": "dehydrate revive",
            "roletables": "add_role",
            "shelf": "SHOWN Shelf check_folder summed_up",
            "vocabulary": "StoredVocabulary",
        },
    )
