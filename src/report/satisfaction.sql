-- title: How satisfied sources are, and how they respond
-- columns: by text, source text, source_id integer extra, sources integer extra, score number, before number,
--   change number, scores integer, last_on date, asked integer, answered integer, answered_of_asked rate,
--   answered_low rate, answered_high rate, touches integer, days_since integer
-- parameters: as_of by owner source year_ago
-- by: type program owner
-- on: cohort
--
-- `score` is the latest score of each source (feedback), of 0 to 10, last_on its day, `before` the one before it, `change`
-- the difference, and `scores` how many there are. Then how they respond: of the asks that were sent in the 12 calendar
-- months up to --as-of, how many they `answered`, whatever the answer was, low and high being the 95 % bounds (Wilson); the
-- touches of these months, and the days since the last one ever. The least satisfied come first, and those without a score
-- last.
--
-- --by puts the `sources` of one type, program or owner together: `score` and `before` are means of those who have one,
-- `change` of those who have both, and days_since is of whoever was met last. With --owner only the scores, asks and
-- touches of that owner are counted, and only sources who have any.

with
  days as (
    select
      :year_ago as began,
      date(:year_ago, 'unixepoch', 'localtime') as began_on,
      date(:as_of, 'unixepoch', 'localtime') as last
  ),
  scored as (
    select
      contact_id,
      day,
      score,
      row_number() over (partition by contact_id order by day desc, id desc) as place,
      count(*) over (partition by contact_id) as scores
    from feedback
    cross join days
    where score is not null and day <= last and (:owner is null or owner = :owner)
  ),
  asked as (
    select source_id, count(*) as asked, count(answered_at) as answered
    from cohort
    cross join days
    where ask_id is not null and at > began
    group by source_id
  ),
  touched as (
    select contact_id, count(*) filter (where day > began_on) as touches, max(day) as last_on
    from touch
    cross join days
    where day <= last and (:owner is null or owner = :owner)
    group by contact_id
  ),
  one as (
    select
      contact.id,
      contact.name,
      case :by when 'type' then source.type when 'program' then source.program when 'owner' then source.owner end
        as label,
      latest.score,
      earlier.score as before,
      latest.scores,
      latest.day as last_on,
      asked.asked,
      asked.answered,
      touched.touches,
      touched.last_on as touched_on
    from source
    join contact on contact.id = source.contact_id
    left join scored as latest on latest.contact_id = contact.id and latest.place = 1
    left join scored as earlier on earlier.contact_id = contact.id and earlier.place = 2
    left join asked on asked.source_id = contact.id
    left join touched on touched.contact_id = contact.id
    where (:source is null or contact.id = :source)
      and (
        coalesce(latest.day, asked.asked, touched.last_on) is not null
          or (:owner is null and source.added_at <= :as_of)
      )
  )
select
  label,
  iif(:by is null, name, null),
  iif(:by is null, id, null),
  count(*),
  round(avg(score), 2),
  round(avg(before), 2),
  round(avg(score - before), 2),
  coalesce(sum(scores), 0),
  max(last_on),
  coalesce(sum(asked), 0),
  coalesce(sum(answered), 0),
  1.0 * sum(answered) / nullif(sum(asked), 0),
  wilson_low(sum(answered), sum(asked)),
  wilson_high(sum(answered), sum(asked)),
  coalesce(sum(touches), 0),
  cast(julianday((select last from days)) - julianday(max(touched_on)) as integer)
from one
group by iif(:by is null, id, null), label
order by label is null, label, avg(score) is null, avg(score), name, id;
