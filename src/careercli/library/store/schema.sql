-- Everything that is compiled or kept. Ours is built from data/ when the wheel is built and shipped; each folder of a
-- user's has one in the cache, with the first part alone, and may be deleted at any time. What is asked across roles
-- (names, needs, figures) is columns; what is only ever read whole, for one role, is a JSON object in a column `record`.

-- What the rest was made from: one row, by which a database in the cache is believed or made anew.
CREATE TABLE state (
  format TEXT NOT NULL,        -- changes with whatever shapes these tables: the version, and in a checkout the code
  written INTEGER NOT NULL,    -- seconds since 1970, which is also set as the file's time: any later change shows
  stamp TEXT,                  -- of what it was made from: the folder's, or all files of data/; nothing if that may still change unseen
  looked INTEGER NOT NULL,     -- nanoseconds since 1970: when every file of the folder was last looked at
  files INTEGER NOT NULL,      -- how many files the folder has
  unsettled INTEGER NOT NULL,  -- how many of them were written so shortly before that a later change may not show
  skills INTEGER NOT NULL,     -- checksum of the ids of all skills that a role file of the folder may name
  others INTEGER NOT NULL,     -- the same of activities and sources
  own TEXT,                    -- stamp of the folder's skills.yaml, once it is settled
  ours INTEGER NOT NULL        -- checksum of the ids of our own skills, on which those of the folder may build
);

-- Each role file of a user's folder as it was when it was last read.
CREATE TABLE files (
  name BLOB PRIMARY KEY,       -- without .yaml, as the file system spells it
  stamp TEXT NOT NULL,         -- time of the last change, size, time of any change
  checksum INTEGER NOT NULL,   -- CRC-32 of the content
  settled INTEGER NOT NULL     -- 1 if a change since then is sure to show in the stamp
) WITHOUT ROWID;

-- What is wrong with the files that cannot be used, or with single skills of a skills.yaml, a line each.
CREATE TABLE problems (
  name BLOB NOT NULL,          -- of the file, as in files; "skills" for skills.yaml
  place INTEGER NOT NULL,      -- in the order in which they are told
  line BLOB NOT NULL,          -- what is told behind the file's path; UTF-8 in which half a character may stand
  PRIMARY KEY (name, place)
) WITHOUT ROWID;

-- The roles that can be used.
CREATE TABLE roles (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  family TEXT NOT NULL,
  track TEXT NOT NULL,
  occupation TEXT,             -- code of the closest occupation of the SOC 2018
  closeness TEXT,              -- exact, close or broad
  degree TEXT                  -- the typical one: none, associate, bachelor, master, doctorate
) WITHOUT ROWID;

-- All of a role, as its file says it.
CREATE TABLE profiles (
  role TEXT PRIMARY KEY,
  record TEXT NOT NULL
);

-- What a role is called: normalized titles and aliases.
CREATE TABLE names (
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  place INTEGER NOT NULL,      -- 0 is the title
  words TEXT NOT NULL,         -- those of the name in alphabetical order, small words left out
  PRIMARY KEY (name, role)
) WITHOUT ROWID;
CREATE INDEX names_by_words ON names (words);
CREATE INDEX names_by_role ON names (role, place);

-- Aliases as they are written.
CREATE TABLE aliases (
  role TEXT NOT NULL,
  place INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (role, place)
) WITHOUT ROWID;

-- Skills and tools of roles.
CREATE TABLE needs (
  role TEXT NOT NULL,
  place INTEGER NOT NULL,      -- in the order of the file: skills, then tools
  thing TEXT NOT NULL,         -- id of a skill or tool
  need TEXT NOT NULL,          -- core, important or helpful; tool for a tool
  PRIMARY KEY (role, place)
) WITHOUT ROWID;

-- Skills and tools: all of ours, or those that a folder adds.
CREATE TABLE skills (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL
);

-- What else a skill is called, as it is written.
CREATE TABLE skill_aliases (
  skill TEXT NOT NULL,
  place INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- What one learns before a skill.
CREATE TABLE skill_bases (
  skill TEXT NOT NULL,
  place INTEGER NOT NULL,
  base TEXT NOT NULL,          -- id of another skill
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- ours alone --

-- What fills a week.
CREATE TABLE activities (
  id TEXT PRIMARY KEY,
  phrase TEXT NOT NULL         -- finishes "you spend time ..."
);

-- Where figures and checked facts come from.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  publisher TEXT NOT NULL,
  title TEXT NOT NULL,
  vintage TEXT NOT NULL,
  licence TEXT NOT NULL,
  url TEXT NOT NULL,
  used_for TEXT NOT NULL,
  released TEXT,               -- YYYY-MM-DD; without it no age is known
  period TEXT                  -- YYYY or YYYY-MM that the figures are for
);

-- The publishers' files that figures were derived from.
CREATE TABLE source_files (
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (source, name)
);

-- General tips.
CREATE TABLE tips (
  place INTEGER PRIMARY KEY,
  tip TEXT NOT NULL
);

-- What a level adds to the roles of a track.
CREATE TABLE levels (
  track TEXT NOT NULL,
  level TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (track, level)
);

-- Why the projections of an occupation go up or down, and what its code covers.
CREATE TABLE reasons (
  occupation TEXT PRIMARY KEY,
  record TEXT NOT NULL
);

-- What holds for a whole table of figures: its source, its date, the unit of a column.
CREATE TABLE facts (
  of TEXT NOT NULL,            -- name of the table
  fact TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (of, fact)
) WITHOUT ROWID;

-- Official pay in the US, gross dollars a year without overtime and bonuses; nothing where it is not published.
CREATE TABLE official (
  occupation TEXT NOT NULL,
  kind TEXT NOT NULL,          -- country, state, metro, nonmetro or sector
  code TEXT NOT NULL,          -- of the place or sector
  jobs INTEGER,
  jobs_rse REAL,               -- relative standard error, percent
  p10 INTEGER,
  p25 INTEGER,
  p50 INTEGER,
  p75 INTEGER,
  p90 INTEGER,
  mean INTEGER,
  wage_rse REAL,               -- relative standard error of the mean, percent
  note TEXT NOT NULL,          -- the publisher's footnote: code and fields
  PRIMARY KEY (occupation, kind, code)
) WITHOUT ROWID;
CREATE INDEX official_by_place ON official (kind, code);

-- Advertised pay, gross a year: percentiles of the midpoints of ranges, and what became of the publisher's rows.
CREATE TABLE advertised (
  role TEXT NOT NULL,
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  year INTEGER NOT NULL,
  level TEXT NOT NULL,         -- empty for all
  currency TEXT NOT NULL,      -- ISO 4217
  n INTEGER NOT NULL,
  p10 INTEGER,
  p25 INTEGER,
  p50 INTEGER,
  p75 INTEGER,
  p90 INTEGER,
  low INTEGER,                 -- median of the lower ends
  high INTEGER,                -- median of the upper ends
  rows INTEGER NOT NULL,       -- of the publisher's file
  unpaired INTEGER NOT NULL,
  reposts INTEGER NOT NULL,
  dropped INTEGER NOT NULL,    -- for their currency
  impossible INTEGER NOT NULL,
  mended INTEGER NOT NULL,     -- labeled USD and read as local dollars
  converted INTEGER NOT NULL,
  PRIMARY KEY (role, country, year, level)
) WITHOUT ROWID;

-- Advertised pay of several years together, where the latest one of a country has too few postings.
CREATE TABLE advertised_pooled (
  role TEXT NOT NULL,
  level TEXT NOT NULL,         -- empty for all
  country TEXT NOT NULL,
  first INTEGER NOT NULL,      -- the years that there are postings of
  last INTEGER NOT NULL,
  currency TEXT NOT NULL,
  n INTEGER NOT NULL,
  p10 INTEGER,
  p25 INTEGER,
  p50 INTEGER,
  p75 INTEGER,
  p90 INTEGER,
  low INTEGER,                 -- median of the lower ends
  high INTEGER,                -- median of the upper ends
  PRIMARY KEY (role, country, level)
) WITHOUT ROWID;

-- Sworn pay, gross dollars a year: the least base pay that US employers committed to for sponsored workers.
CREATE TABLE sworn (
  role TEXT NOT NULL,
  level TEXT NOT NULL,         -- empty for all
  kind TEXT NOT NULL,          -- country, state or city
  code TEXT NOT NULL,          -- US, a postal code, or both as in WA/Seattle
  year INTEGER NOT NULL,       -- fiscal year of decision; 0 for all from 2022 on together
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  n INTEGER NOT NULL,          -- filings, each template once
  p10 INTEGER,                 -- of the lower end
  p25 INTEGER,
  p50 INTEGER,
  p75 INTEGER,
  p90 INTEGER,
  mid_n INTEGER NOT NULL,      -- filings whose copy can hold an upper end
  mid10 INTEGER,               -- of the midpoint
  mid25 INTEGER,
  mid50 INTEGER,
  mid75 INTEGER,
  mid90 INTEGER,
  range_share REAL,            -- of those, how many state a range
  PRIMARY KEY (role, kind, code, year, level)
) WITHOUT ROWID;
CREATE INDEX sworn_by_place ON sworn (kind, code, year, level);

-- Cities that sworn pay is known of.
CREATE TABLE cities (
  code TEXT PRIMARY KEY,       -- as in sworn
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  filings INTEGER NOT NULL
) WITHOUT ROWID;

-- What has to be said wherever a basis of pay is shown.
CREATE TABLE notes (
  basis TEXT NOT NULL,
  about TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (basis, about)
) WITHOUT ROWID;

-- Fits of pay like for like: one for each basis, and within a country, a level, or the levels of one role.
CREATE TABLE fits (
  basis TEXT NOT NULL,         -- sworn or advertised
  country TEXT NOT NULL,       -- empty for all
  level TEXT NOT NULL,         -- empty for all
  within TEXT NOT NULL,        -- the role whose levels are compared; empty for roles
  rows INTEGER NOT NULL,
  strata INTEGER NOT NULL,
  clusters INTEGER NOT NULL,   -- left out one at a time by the jackknife
  labels INTEGER NOT NULL,     -- roles, or levels
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  reference TEXT NOT NULL,     -- the label whose index is 100
  t REAL,                      -- 97.5 % quantile of Student's t with one degree of freedom less than clusters
  PRIMARY KEY (basis, country, level, within)
) WITHOUT ROWID;

-- What each fit says of each role or level.
CREATE TABLE indexes (
  basis TEXT NOT NULL,
  country TEXT NOT NULL,
  level TEXT NOT NULL,
  within TEXT NOT NULL,
  label TEXT NOT NULL,
  n INTEGER NOT NULL,
  strata INTEGER NOT NULL,
  "index" REAL,                -- nothing under 30 rows
  low REAL,
  high REAL,
  variance REAL,               -- of its logarithm against the reference
  PRIMARY KEY (basis, country, level, within, label)
) WITHOUT ROWID;

-- Two labels of a fit that share a stratum.
CREATE TABLE pairs (
  basis TEXT NOT NULL,
  country TEXT NOT NULL,
  level TEXT NOT NULL,
  within TEXT NOT NULL,
  one TEXT NOT NULL,           -- before the other in the alphabet
  other TEXT NOT NULL,
  strata INTEGER NOT NULL,     -- in which both have rows
  n_one INTEGER NOT NULL,      -- rows of each in those
  n_other INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  covariance REAL,
  PRIMARY KEY (basis, country, level, within, one, other)
) WITHOUT ROWID;

-- Under which occupations US employers file a role.
CREATE TABLE filings (
  role TEXT NOT NULL,
  filings INTEGER NOT NULL,    -- of the role in all
  code TEXT NOT NULL,          -- of the occupation (SOC 2018); empty for all others together
  title TEXT NOT NULL,
  count INTEGER NOT NULL,
  share REAL NOT NULL,         -- of the role's filings, 0 to 1
  of_2010 INTEGER NOT NULL,    -- how many named an older code, which was taken for this one
  codes INTEGER NOT NULL,      -- how many occupations the row stands for
  PRIMARY KEY (role, code)
) WITHOUT ROWID;
CREATE INDEX filings_by_share ON filings (role, share DESC);

-- Which occupation of another country stands for one of the SOC 2018.
CREATE TABLE abroad_codes (
  occupation TEXT NOT NULL,
  country TEXT NOT NULL,
  rank INTEGER NOT NULL,       -- the closest first
  code TEXT NOT NULL,          -- of the national classification
  closeness TEXT NOT NULL,
  PRIMARY KEY (occupation, country, rank)
) WITHOUT ROWID;

-- What the official pay of another country is.
CREATE TABLE abroad_countries (
  country TEXT PRIMARY KEY,
  classification TEXT NOT NULL,
  source TEXT NOT NULL,
  basis TEXT NOT NULL          -- in a sentence or two
) WITHOUT ROWID;

-- Official pay in other countries, in the publisher's unit.
CREATE TABLE abroad_pay (
  country TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  period TEXT NOT NULL,        -- that the figures are of
  currency TEXT NOT NULL,
  per TEXT NOT NULL,           -- year, month or hour
  mean REAL,
  p10 REAL,
  p25 REAL,
  p50 REAL,
  p75 REAL,
  p90 REAL,
  in_a_year INTEGER,           -- such periods in a year; nothing where the publisher does not say
  employees INTEGER,
  "release" TEXT NOT NULL,
  licence TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (country, code)
) WITHOUT ROWID;

-- The titles of the publisher's file, and how they were read.
CREATE TABLE titles (
  title TEXT PRIMARY KEY,
  role TEXT NOT NULL,          -- empty where it was read as none
  level TEXT NOT NULL,         -- empty where it names none
  rows INTEGER NOT NULL
);
CREATE INDEX titles_by_role ON titles (role);

-- The occupations of the SOC 2018 that figures are known of; `record` holds projection, attainment, AI and sources.
CREATE TABLE occupations (
  code TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  jobs INTEGER,                -- in the first year of the projection
  change_percent REAL,         -- to its last year
  openings INTEGER,            -- a year's average
  ai REAL,                     -- AI applicability, 0 to 1
  record TEXT NOT NULL
) WITHOUT ROWID;

-- Places by code.
CREATE TABLE places (
  kind TEXT NOT NULL,          -- country, state, metro, nonmetro or sector
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,         -- postal code, of US areas
  currency TEXT NOT NULL,
  price_level REAL,
  price_year INTEGER,
  aliases TEXT NOT NULL,       -- separated by ;
  PRIMARY KEY (kind, code)
);

-- Exchange rates, averages of a year.
CREATE TABLE rates (
  year INTEGER NOT NULL,
  currency TEXT NOT NULL,
  per_usd REAL NOT NULL,       -- units per US dollar
  source TEXT NOT NULL,
  PRIMARY KEY (year, currency)
);

-- The share of job postings that mention AI.
CREATE TABLE ai_postings (
  country TEXT NOT NULL,
  month TEXT NOT NULL,         -- YYYY-MM
  share REAL NOT NULL,         -- percent
  PRIMARY KEY (country, month)
);
