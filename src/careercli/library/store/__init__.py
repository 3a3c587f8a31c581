"""The compiled database: how it is built, read and kept fresh."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.store.index import compile_shelf as compile_shelf
    from careercli.library.store.lookup import NamesByWords as NamesByWords
    from careercli.library.store.lookup import RolesByName as RolesByName
    from careercli.library.store.lookup import Titles as Titles
    from careercli.library.store.records import dehydrate as dehydrate
    from careercli.library.store.records import revive as revive
    from careercli.library.store.sealed import write_kept as write_kept
    from careercli.library.store.shelf import SHOWN as SHOWN
    from careercli.library.store.shelf import Shelf as Shelf
    from careercli.library.store.shelf import WatchedShelf as WatchedShelf
    from careercli.library.store.shelf import check_folder as check_folder
    from careercli.library.store.shelf import open_shelf as open_shelf
    from careercli.library.store.shelf import summed_up as summed_up
    from careercli.library.store.tables import Held as Held
    from careercli.library.store.vocabulary import compile_vocabulary as compile_vocabulary
    from careercli.library.store.vocabulary import load_own_skills as load_own_skills
    from careercli.library.store.vocabulary import load_vocabulary as load_vocabulary
    from careercli.library.store.vocabulary import with_own as with_own
else:
    __getattr__ = lazily(
        __name__,
        {
            "index": "compile_shelf",
            "lookup": "NamesByWords RolesByName Titles",
            "records": "dehydrate revive",
            "sealed": "write_kept",
            "shelf": "SHOWN Shelf WatchedShelf check_folder open_shelf summed_up",
            "tables": "Held",
            "vocabulary": "compile_vocabulary load_own_skills load_vocabulary with_own",
        },
    )
