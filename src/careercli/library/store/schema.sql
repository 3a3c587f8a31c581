-- Everything that is compiled or kept. Ours is built from data/ when the wheel is built and shipped; each folder of a
-- user's has one in the cache, with the first part alone, and may be deleted at any time. What is asked across roles
-- (names, needs, figures) is columns; what is only ever read whole, for one role, is a JSON object in a column `record`.

-- What the rest was made from: one row, by which a database in the cache is believed or made anew.
CREATE TABLE state (
  format TEXT NOT NULL,        -- changes with whatever shapes these tables: the version, and in a checkout the code
  written INTEGER NOT NULL,    -- nanoseconds since 1970, set as the file's time too: a later change shows in it, or in that of any change
  stamp TEXT,                  -- of what it was made from: the folder's, or all files of data/; nothing if that may still change unseen
  looked INTEGER NOT NULL,     -- nanoseconds since 1970: when every file of the folder was last looked at
  files INTEGER NOT NULL,      -- how many files the folder has
  seen TEXT,                   -- changes with any of them
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
  id TEXT PRIMARY KEY,         -- small letters, digits and hyphens
  title TEXT NOT NULL,         -- as people write it
  family TEXT NOT NULL,        -- analysis, engineering, operations, science, machine-learning, product or leadership
  track TEXT NOT NULL,         -- individual, lead, management, executive, research or product
  occupation TEXT,             -- code of the closest occupation of the SOC 2018
  closeness TEXT,              -- exact, close or broad
  called TEXT,                 -- the occupation's title
  degree TEXT,                 -- the typical one: none, associate, bachelor, master, doctorate
  entry INTEGER NOT NULL,      -- 1 if people start here without having held another role
  core INTEGER NOT NULL,       -- how many core skills it has
  important INTEGER NOT NULL,  -- the same of important ones
  helpful INTEGER NOT NULL,    -- the same of helpful ones
  tool INTEGER NOT NULL        -- how many tools that are not among its skills
) WITHOUT ROWID;

-- What a role has several of, in the order of its file.
CREATE TABLE lists (
  kind TEXT NOT NULL,          -- aliases; core, important or helpful (skills); tool (one that is no skill of the role); tools (all);
                               -- degree (one that is accepted too), field (of study), industry, much or some (activities),
                               -- from or to (roles); of one: license or clearance (that none waives), final (no usual next
                               -- role), demand or ai_effect (in words)
  role TEXT NOT NULL,          -- id of the role
  items TEXT NOT NULL,         -- a JSON array of texts: ids of skills, activities and roles; yes; or as people write it
  PRIMARY KEY (kind, role)
) WITHOUT ROWID;

-- What roles are filtered and found by: the same from the other end.
CREATE TABLE traits (
  trait TEXT NOT NULL,         -- degree, field, industry, much or some
  value TEXT NOT NULL,         -- a degree, id of an activity, or as people write it
  role TEXT NOT NULL,          -- id of the role
  place INTEGER NOT NULL,      -- in the list of the role
  PRIMARY KEY (trait, value, role)
) WITHOUT ROWID;

-- All of a role, as its file says it.
CREATE TABLE profiles (
  role TEXT PRIMARY KEY,       -- id of the role
  record TEXT NOT NULL         -- a JSON object
);

-- What a role is called: normalized titles and aliases.
CREATE TABLE names (
  name TEXT NOT NULL,          -- as people write it
  role TEXT NOT NULL,          -- id of the role
  place INTEGER NOT NULL,      -- 0 is the title
  words TEXT NOT NULL,         -- those of the name in alphabetical order, small words left out
  PRIMARY KEY (name, role)
) WITHOUT ROWID;
CREATE INDEX names_by_words ON names (words);
CREATE INDEX names_by_role ON names (role, place);

-- The words of titles and aliases, by which a search finds them.
CREATE TABLE words (
  word TEXT NOT NULL,          -- small letters, abbreviations written out
  role TEXT NOT NULL,          -- id of the role
  place INTEGER NOT NULL,      -- of the name: 0 is the title, then its aliases in the order of the file
  size INTEGER NOT NULL,       -- how many words the name has
  PRIMARY KEY (word, role, place)
) WITHOUT ROWID;
CREATE INDEX words_by_role ON words (role);

-- What the grades of a company's own ladder are called: a name of the role with the grade's beside it.
CREATE TABLE grades (
  name TEXT NOT NULL,          -- normalized or, where that loses the grade, "=" and as it is written
  role TEXT NOT NULL,          -- id of the role
  grade TEXT NOT NULL,         -- as it is written
  level TEXT,                  -- ours that it stands for; nothing where it stands for none
  PRIMARY KEY (name, role)
) WITHOUT ROWID;

-- Who needs a skill or tool: lists from the other end.
CREATE TABLE needs (
  thing TEXT NOT NULL,         -- id of a skill or tool
  role TEXT NOT NULL,          -- id of the role
  need TEXT NOT NULL,          -- core, important or helpful; tool for a tool
  place INTEGER NOT NULL,      -- among the skills of the role, or among its tools
  PRIMARY KEY (thing, role)
) WITHOUT ROWID;

-- Skills and tools: all of ours, or those that a folder adds.
CREATE TABLE skills (
  id TEXT PRIMARY KEY,         -- small letters, digits and hyphens
  name TEXT NOT NULL,          -- as people write it
  category TEXT NOT NULL,      -- language, library, platform, tool, method, domain or people
  what TEXT                    -- what it is, in one line
);

-- What else a skill is called.
CREATE TABLE skill_aliases (
  skill TEXT NOT NULL,         -- id of the skill
  place INTEGER NOT NULL,      -- in the order of the file
  value TEXT NOT NULL,         -- as it is written
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- What one learns before a skill.
CREATE TABLE skill_bases (
  skill TEXT NOT NULL,         -- id of the skill
  place INTEGER NOT NULL,      -- in the order of the file
  value TEXT NOT NULL,         -- id of another skill
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- What whoever has a skill has too, since the skill is a dialect or a managed form of it.
CREATE TABLE skill_shows (
  skill TEXT NOT NULL,         -- id of the skill
  place INTEGER NOT NULL,      -- in the order of the file
  value TEXT NOT NULL,         -- id of another skill
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- What a skill was called once.
CREATE TABLE skill_former_names (
  skill TEXT NOT NULL,         -- id of the skill
  place INTEGER NOT NULL,      -- in the order of the file
  name TEXT NOT NULL,          -- one of its aliases
  value TEXT NOT NULL,         -- YYYY-MM in which it went out of use
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- Names of a skill that are ordinary words as well; the others count wherever they stand.
CREATE TABLE skill_counts (
  skill TEXT NOT NULL,         -- id of the skill
  place INTEGER NOT NULL,      -- in the order of the file
  name TEXT NOT NULL,          -- its name or one of its aliases
  value TEXT NOT NULL,         -- what shows that the skill is meant: capital, list or neighbor
  PRIMARY KEY (skill, place)
) WITHOUT ROWID;

-- ours alone --

-- Every way in which the names of our skills are written, and phrases of such words that mean something else.
CREATE TABLE phrases (
  first TEXT NOT NULL,         -- the word under which it is looked up
  words TEXT NOT NULL,         -- all of it in small letters, words and signs separated by blanks
  skill TEXT NOT NULL,         -- id of the skill; empty where it means something else, - where it does in small letters
  name TEXT NOT NULL,          -- the name or alias that it is a way of writing
  PRIMARY KEY (first, words)
) WITHOUT ROWID;

-- What our skills are called as a whole.
CREATE TABLE skill_names (
  name TEXT NOT NULL,          -- id, name or alias in small letters, hyphens as blanks
  squeezed INTEGER NOT NULL,   -- 1 for one without blanks and dots, which is left out where it is a name of its own
  skill TEXT NOT NULL,         -- id of the skill
  PRIMARY KEY (name, squeezed)
) WITHOUT ROWID;

-- What fills a week.
CREATE TABLE activities (
  id TEXT PRIMARY KEY,         -- as role files name it
  phrase TEXT NOT NULL         -- finishes "you spend time ..."
);

-- Where figures and checked facts come from.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,         -- small letters, digits and hyphens
  publisher TEXT NOT NULL,     -- who published it
  title TEXT NOT NULL,         -- of the publication
  vintage TEXT NOT NULL,       -- edition, in words
  licence TEXT NOT NULL,       -- under which it may be used
  url TEXT NOT NULL,           -- address
  used_for TEXT NOT NULL,      -- what was made of it
  released TEXT,               -- YYYY-MM-DD; without it no age is known
  period TEXT                  -- YYYY or YYYY-MM that the figures are for
);

-- The publishers' files that figures were derived from.
CREATE TABLE source_files (
  source TEXT NOT NULL,        -- id of the source
  name TEXT NOT NULL,          -- below the reference folder
  sha256 TEXT NOT NULL,        -- of the file, in hexadecimal digits
  PRIMARY KEY (source, name)
);

-- General tips.
CREATE TABLE tips (
  place INTEGER PRIMARY KEY,   -- in the order of the file
  tip TEXT NOT NULL            -- a sentence or two
);

-- What a level adds to the roles of a track, with its scope and autonomy also in short.
CREATE TABLE levels (
  track TEXT NOT NULL,         -- individual, lead, management, executive, research or product
  level TEXT NOT NULL,         -- intern to executive
  record TEXT NOT NULL,        -- a JSON object
  PRIMARY KEY (track, level)
);

-- A short name of an occupation, why its projections go up or down, and what its code covers.
CREATE TABLE reasons (
  occupation TEXT PRIMARY KEY, -- code of the SOC 2018
  record TEXT NOT NULL         -- a JSON object
);

-- What holds for a whole table of figures: its source, its date, the unit of a column.
CREATE TABLE facts (
  of TEXT NOT NULL,            -- name of the table
  fact TEXT NOT NULL,          -- name of the fact
  value TEXT NOT NULL,         -- text
  PRIMARY KEY (of, fact)
) WITHOUT ROWID;

-- Official pay in the US, gross dollars a year without overtime and bonuses; nothing where it is not published.
CREATE TABLE official (
  occupation TEXT NOT NULL,    -- code of the SOC 2018
  kind TEXT NOT NULL,          -- country, state, metro, nonmetro or sector
  code TEXT NOT NULL,          -- of the place or sector
  jobs INTEGER,                -- nothing where not published
  jobs_rse REAL,               -- relative standard error, percent
  p10 INTEGER,                 -- 10th percentile
  p25 INTEGER,                 -- 25th percentile
  p50 INTEGER,                 -- median
  p75 INTEGER,                 -- 75th percentile
  p90 INTEGER,                 -- 90th percentile
  mean INTEGER,                -- arithmetic mean
  wage_rse REAL,               -- relative standard error of the mean, percent
  note TEXT NOT NULL,          -- the publisher's footnote: code and fields
  PRIMARY KEY (occupation, kind, code)
) WITHOUT ROWID;
CREATE INDEX official_by_place ON official (kind, code);

-- Advertised pay, gross a year: percentiles of the midpoints of ranges, and what became of the publisher's rows.
CREATE TABLE advertised (
  role TEXT NOT NULL,          -- id of the role
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  year INTEGER NOT NULL,       -- of the postings
  level TEXT NOT NULL,         -- empty for all
  currency TEXT NOT NULL,      -- ISO 4217
  n INTEGER NOT NULL,          -- observations
  p10 INTEGER,                 -- 10th percentile
  p25 INTEGER,                 -- 25th percentile
  p50 INTEGER,                 -- median
  p75 INTEGER,                 -- 75th percentile
  p90 INTEGER,                 -- 90th percentile
  low INTEGER,                 -- median of the lower ends
  high INTEGER,                -- median of the upper ends
  rows INTEGER NOT NULL,       -- of the publisher's file
  unpaired INTEGER NOT NULL,   -- rows without the other end of their range
  reposts INTEGER NOT NULL,    -- rows that repeat others
  dropped INTEGER NOT NULL,    -- for their currency
  impossible INTEGER NOT NULL, -- postings whose ends or midpoint lie too far off
  mended INTEGER NOT NULL,     -- labeled USD and read as local dollars
  converted INTEGER NOT NULL,  -- from another currency
  PRIMARY KEY (role, country, year, level)
) WITHOUT ROWID;

-- Advertised pay of several years together, where the latest one of a country has too few postings.
CREATE TABLE advertised_pooled (
  role TEXT NOT NULL,          -- id of the role
  level TEXT NOT NULL,         -- empty for all
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  first INTEGER NOT NULL,      -- the years that there are postings of
  last INTEGER NOT NULL,       -- last year
  currency TEXT NOT NULL,      -- ISO 4217
  n INTEGER NOT NULL,          -- observations
  p10 INTEGER,                 -- 10th percentile
  p25 INTEGER,                 -- 25th percentile
  p50 INTEGER,                 -- median
  p75 INTEGER,                 -- 75th percentile
  p90 INTEGER,                 -- 90th percentile
  low INTEGER,                 -- median of the lower ends
  high INTEGER,                -- median of the upper ends
  PRIMARY KEY (role, country, level)
) WITHOUT ROWID;

-- Sworn pay, gross dollars a year: the least base pay that US employers committed to for sponsored workers.
CREATE TABLE sworn (
  role TEXT NOT NULL,          -- id of the role
  level TEXT NOT NULL,         -- empty for all
  kind TEXT NOT NULL,          -- country, state or city
  code TEXT NOT NULL,          -- US, a postal code, or both as in WA/Seattle
  year INTEGER NOT NULL,       -- fiscal year of decision; 0 for all from 2022 on together
  first INTEGER NOT NULL,      -- first fiscal year that there are filings of
  last INTEGER NOT NULL,       -- last fiscal year that there are filings of
  n INTEGER NOT NULL,          -- filings, each template once
  p10 INTEGER,                 -- of the lower end
  p25 INTEGER,                 -- 25th percentile
  p50 INTEGER,                 -- median
  p75 INTEGER,                 -- 75th percentile
  p90 INTEGER,                 -- 90th percentile
  mid_n INTEGER NOT NULL,      -- filings whose copy can hold an upper end
  mid10 INTEGER,               -- of the midpoint
  mid25 INTEGER,               -- of the midpoint
  mid50 INTEGER,               -- of the midpoint
  mid75 INTEGER,               -- of the midpoint
  mid90 INTEGER,               -- of the midpoint
  range_share REAL,            -- of those, how many state a range
  PRIMARY KEY (role, kind, code, year, level)
) WITHOUT ROWID;
CREATE INDEX sworn_by_place ON sworn (kind, code, year, level);

-- Cities that sworn pay is known of.
CREATE TABLE cities (
  code TEXT PRIMARY KEY,       -- as in sworn
  name TEXT NOT NULL,          -- as people write it
  state TEXT NOT NULL,         -- postal code
  filings INTEGER NOT NULL     -- labor condition applications and certifications
) WITHOUT ROWID;

-- What has to be said wherever a basis of pay is shown.
CREATE TABLE notes (
  basis TEXT NOT NULL,         -- sworn or advertised
  about TEXT NOT NULL,         -- what it is about
  text TEXT NOT NULL,          -- one or two sentences
  PRIMARY KEY (basis, about)
);

-- Fits of pay like for like: one for each basis, and within a country, a level, or the levels of one role.
CREATE TABLE fits (
  basis TEXT NOT NULL,         -- sworn or advertised
  country TEXT NOT NULL,       -- empty for all
  level TEXT NOT NULL,         -- empty for all
  within TEXT NOT NULL,        -- the role whose levels are compared; empty for roles
  rows INTEGER NOT NULL,       -- observations
  strata INTEGER NOT NULL,     -- groups within which is compared
  clusters INTEGER NOT NULL,   -- left out one at a time by the jackknife
  labels INTEGER NOT NULL,     -- roles, or levels
  first INTEGER NOT NULL,      -- first year
  last INTEGER NOT NULL,       -- last year
  reference TEXT NOT NULL,     -- the label whose index is 100
  t REAL,                      -- 97.5 % quantile of Student's t with one degree of freedom less than clusters
  PRIMARY KEY (basis, country, level, within)
) WITHOUT ROWID;

-- What each fit says of each role or level.
CREATE TABLE indexes (
  basis TEXT NOT NULL,         -- sworn or advertised
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  level TEXT NOT NULL,         -- intern to executive
  within TEXT NOT NULL,        -- as in fits
  label TEXT NOT NULL,         -- role, or level
  n INTEGER NOT NULL,          -- observations
  strata INTEGER NOT NULL,     -- groups within which is compared
  "index" REAL,                -- nothing under 30 rows
  low REAL,                    -- lower end of the 95 % interval
  high REAL,                   -- upper end
  variance REAL,               -- of its logarithm against the reference
  PRIMARY KEY (basis, country, level, within, label)
) WITHOUT ROWID;

-- Two labels of a fit that share a stratum.
CREATE TABLE pairs (
  basis TEXT NOT NULL,         -- sworn or advertised
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  level TEXT NOT NULL,         -- intern to executive
  within TEXT NOT NULL,        -- as in fits
  one TEXT NOT NULL,           -- before the other in the alphabet
  other TEXT NOT NULL,         -- the second label
  strata INTEGER NOT NULL,     -- in which both have rows
  n_one INTEGER NOT NULL,      -- rows of the first in those strata
  n_other INTEGER NOT NULL,    -- rows of the other
  first INTEGER NOT NULL,      -- first year
  last INTEGER NOT NULL,       -- last year
  covariance REAL,             -- of their logarithms against the reference
  PRIMARY KEY (basis, country, level, within, one, other)
) WITHOUT ROWID;

-- Under which occupations US employers file a role.
CREATE TABLE filings (
  role TEXT NOT NULL,          -- id of the role
  filings INTEGER NOT NULL,    -- of the role in all
  code TEXT NOT NULL,          -- of the occupation (SOC 2018); empty for all others together
  title TEXT NOT NULL,         -- of the occupation
  count INTEGER NOT NULL,      -- filings under this occupation
  share REAL NOT NULL,         -- of the role's filings, 0 to 1
  of_2010 INTEGER NOT NULL,    -- how many named an older code, which was taken for this one
  codes INTEGER NOT NULL,      -- how many occupations the row stands for
  PRIMARY KEY (role, code)
) WITHOUT ROWID;
CREATE INDEX filings_by_share ON filings (role, share DESC);

-- Which occupation of another country stands for one of the SOC 2018.
CREATE TABLE abroad_codes (
  occupation TEXT NOT NULL,    -- code of the SOC 2018
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  rank INTEGER NOT NULL,       -- the closest first
  code TEXT NOT NULL,          -- of the national classification
  closeness TEXT NOT NULL,     -- exact, close or broad
  PRIMARY KEY (occupation, country, rank)
) WITHOUT ROWID;

-- What the official pay of another country is.
CREATE TABLE abroad_countries (
  country TEXT PRIMARY KEY,    -- ISO 3166 alpha-2
  classification TEXT NOT NULL, -- name of the national one
  source TEXT NOT NULL,        -- id of the source
  basis TEXT NOT NULL          -- in a sentence or two
) WITHOUT ROWID;

-- Official pay in other countries, in the publisher's unit.
CREATE TABLE abroad_pay (
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  code TEXT NOT NULL,          -- of the national classification
  title TEXT NOT NULL,         -- of the national occupation
  period TEXT NOT NULL,        -- that the figures are of
  currency TEXT NOT NULL,      -- ISO 4217
  per TEXT NOT NULL,           -- year, month or hour
  mean REAL,                   -- arithmetic mean
  p10 REAL,                    -- 10th percentile
  p25 REAL,                    -- 25th percentile
  p50 REAL,                    -- median
  p75 REAL,                    -- 75th percentile
  p90 REAL,                    -- 90th percentile
  in_a_year INTEGER,           -- such periods in a year; nothing where the publisher does not say
  employees INTEGER,           -- whom the figure covers
  "release" TEXT NOT NULL,     -- edition
  licence TEXT NOT NULL,       -- under which it may be used
  source TEXT NOT NULL,        -- id of the source
  PRIMARY KEY (country, code)
) WITHOUT ROWID;

-- Which skill at which proficiency each grade of an official ladder asks for.
CREATE TABLE ladders (
  role TEXT NOT NULL,          -- id of the role
  family TEXT NOT NULL,        -- of the framework's role
  ladder TEXT NOT NULL,        -- the framework's role
  closeness TEXT NOT NULL,     -- exact or close
  own INTEGER NOT NULL,        -- 1 for the grade that the role itself is
  place INTEGER NOT NULL,      -- of the grade, in rising order
  grade TEXT NOT NULL,         -- as it is published
  level TEXT NOT NULL,         -- ours that comes closest; empty for none
  skill TEXT NOT NULL,         -- as it is published
  proficiency TEXT NOT NULL,   -- awareness, working, practitioner or expert
  PRIMARY KEY (role, place, skill)
) WITHOUT ROWID;

-- How often the job ads of a role's title name a skill.
CREATE TABLE asked (
  role TEXT NOT NULL,          -- id of the role
  skill TEXT NOT NULL,         -- id of a skill or tool
  share REAL NOT NULL,         -- of the ads, 0 to 1
  n INTEGER NOT NULL,          -- ads that name any skill
  year INTEGER NOT NULL,       -- of the ads
  PRIMARY KEY (role, skill)
) WITHOUT ROWID;

-- The titles of the publisher's file, and how they were read.
CREATE TABLE titles (
  title TEXT PRIMARY KEY,      -- as people write it
  role TEXT NOT NULL,          -- empty where it was read as none
  level TEXT NOT NULL,         -- empty where it names none
  rows INTEGER NOT NULL        -- observations
);
CREATE INDEX titles_by_role ON titles (role);

-- Every detailed occupation of the US economy (SOC 2018); `record` holds projection, attainment, AI and sources.
CREATE TABLE occupations (
  code TEXT PRIMARY KEY,       -- NN-NNNN
  title TEXT NOT NULL,         -- official title
  jobs INTEGER,                -- in the first year of the projection
  change_percent REAL,         -- to its last year
  openings INTEGER,            -- a year's average
  ai INTEGER,                  -- the share of occupations, in percent, that AI can assist less with
  degree TEXT,                 -- the typical one at entry: none, associate, bachelor, master, doctorate
  record TEXT NOT NULL         -- a JSON object
) WITHOUT ROWID;

-- How O*NET rates the skills and knowledge of occupations, and how much preparation they take.
CREATE TABLE occupation_ratings (
  occupation TEXT PRIMARY KEY, -- code of the SOC 2018
  job_zone INTEGER,            -- 1 to 5
  members TEXT,                -- its parts that were rated, separated by blanks; nothing where it was rated as a whole
  skills TEXT,                 -- importance/level of each element in its place, - where not published
  knowledge TEXT               -- the same of the fields of knowledge
) WITHOUT ROWID;

-- What is rated.
CREATE TABLE rated_elements (
  kind TEXT NOT NULL,          -- skill or knowledge
  place INTEGER NOT NULL,      -- in a row of occupation_ratings
  name TEXT NOT NULL,          -- as the publisher calls it
  PRIMARY KEY (kind, place)
) WITHOUT ROWID;

-- Software that occupations use.
CREATE TABLE technologies (
  name TEXT PRIMARY KEY,       -- as the publisher calls it
  skill TEXT,                  -- id of the skill or tool of ours that is the same thing
  hot INTEGER NOT NULL,        -- 1 if job ads of all kinds often ask for it
  occupations TEXT NOT NULL    -- codes, separated by blanks; * behind one whose job ads ask for it
) WITHOUT ROWID;
CREATE INDEX technologies_by_skill ON technologies (skill) WHERE skill IS NOT NULL;

-- What occupations are called: by their own title, one of the classification's, or one that is reported of them.
CREATE TABLE occupation_names (
  name TEXT PRIMARY KEY,       -- in small letters, in the singular, without small words
  how TEXT NOT NULL,           -- title, direct, reported or code; several where it is no name of one alone
  occupations TEXT NOT NULL    -- codes of the SOC 2018, separated by blanks
) WITHOUT ROWID;

-- Places by code.
CREATE TABLE places (
  kind TEXT NOT NULL,          -- country, state, metro, nonmetro or sector
  code TEXT NOT NULL,          -- ISO 3166, postal, or of the Bureau of Labor Statistics
  name TEXT NOT NULL,          -- as people write it
  state TEXT NOT NULL,         -- postal code, of US areas
  currency TEXT NOT NULL,      -- ISO 4217
  price_level REAL,            -- PPP or regional price parity
  price_year INTEGER,          -- year of the price level
  aliases TEXT NOT NULL,       -- separated by ;
  cities TEXT NOT NULL,        -- the large ones of a country other than the US, largest first, separated by ;
  PRIMARY KEY (kind, code)
);

-- How the names of places are spelled, by which they are found.
CREATE TABLE spellings (
  how TEXT NOT NULL,           -- state, name, county, nickname, outside, country, city or largest
  spelled TEXT NOT NULL,       -- in small letters and digits
  place INTEGER NOT NULL,      -- rank among the places of the same spelling
  kind TEXT NOT NULL,          -- of the place
  code TEXT NOT NULL,          -- of the place
  PRIMARY KEY (how, spelled, place)
) WITHOUT ROWID;

-- Exchange rates, averages of a year.
CREATE TABLE rates (
  year INTEGER NOT NULL,       -- whose average it is
  currency TEXT NOT NULL,      -- ISO 4217
  per_usd REAL NOT NULL,       -- units per US dollar
  source TEXT NOT NULL,        -- id of the source
  PRIMARY KEY (year, currency)
);

-- The share of job postings that mention AI.
CREATE TABLE ai_postings (
  country TEXT NOT NULL,       -- ISO 3166 alpha-2
  month TEXT NOT NULL,         -- YYYY-MM
  share REAL NOT NULL,         -- percent
  PRIMARY KEY (country, month)
);
