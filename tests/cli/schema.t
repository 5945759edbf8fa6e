`schema` prints SQL that makes the tables and views, as the database has them

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ sh refer schema | sqlite3 new.db && sqlite3 new.db .schema > new.sql && sqlite3 refer.db .schema > ours.sql && cmp new.sql ours.sql && echo the same
the same

$ sh refer schema | grep -io 'create view v_[a-z]*' | sort
create view v_ask
create view v_ask
create view v_ask
create view v_channel
create view v_consent
create view v_contact
create view v_contact
create view v_contact
create view v_credit
create view v_feedback
create view v_goal
create view v_intro
create view v_intro
create view v_job
create view v_journal
create view v_moment
create view v_outbox
create view v_outcome
create view v_permission
create view v_profile
create view v_proposal
create view v_reward
create view v_sale
create view v_source
create view v_source
create view v_source
create view v_tie
create view v_touch
create view v_touch
create view v_training

# Anybody may ask the views.
$ refer contact add "Jane Roe" --email jane@pixel.example
! Added contact 2: Jane Roe.

$ sh sqlite3 -readonly refer.db "select name, email from v_contact where name like 'Jane%'"
Jane Roe|jane@pixel.example

# It needs no project.
$ sh cd / && refer schema > /dev/null && echo fine
fine

$ refer schema tables
! refer: 'refer schema' does not know what to do with 'tables'
! hint: 'refer schema --help' shows how it is used
[2]

$ refer schema --db refer.db
! refer: --db means nothing to 'refer schema'
! hint: leave it out
[2]
