-- title: How often an ask is answered yes, an introduction leads to a meeting, and a referral to a deal
-- columns: metric text, count integer, of integer, rate rate, low rate, high rate
-- parameters: from to as_of owner profile source counting
--
-- The cohort is that of the funnel: asks sent from --from on and before --to, and introductions without an ask that were
-- accepted in that time; what is counted is what had come of them by --as-of. A rate is `count` divided by `of`, empty
-- where nothing can be divided; low and high are its 95 % bounds (Wilson).
--
-- An answer is yes, no, or later. A referral is an introduction that reached the state that `counting.from` of the
-- settings names. Of the asks that were sent, accepted_of_sent were answered yes, and request_conversion led to a
-- referral; accepted_of_answered is the part of those that were answered at all. fulfilment is the introductions made
-- of the asks answered yes, opt_in_rate the targets who agreed of those who answered (not where the source said no). Of the referrals,
-- meeting_conversion had a meeting that was held, and referral_to_customer became a deal; close_rate is the deals won
-- of those won or lost.

with
  -- Whether it happened by --as-of; `progress` is the rank of the furthest state that was reached, as in intro_state.
  member as (
    select
      1 as asked,
      ask.answered_at <= :as_of or ask.later_at <= :as_of as answered,
      ask.state = 'accepted' and ask.answered_at <= :as_of as accepted,
      intro.consented_at <= :as_of as consented,
      intro.closed_at <= :as_of
        and (intro.state in ('won', 'lost') or (intro.state = 'refused' and intro.refused_by is not 'source')) as closed,
      intro.state,
      case
        when intro.state = 'won' and intro.closed_at <= :as_of then 8
        when intro.opportunity_at <= :as_of then 7
        when intro.met_at <= :as_of then 6
        when intro.booked_at <= :as_of then 5
        when intro.replied_at <= :as_of then 4
        when intro.introduced_at <= :as_of then 3
        when intro.consented_at <= :as_of then 2
        when intro.forwarded_at <= :as_of then 1
        when intro.accepted_at <= :as_of then 0
        else -1
      end as progress
    from ask
    left join intro on intro.ask_id = ask.id and intro.counts
    -- The plus keeps SQLite from the index, see funnel.sql.
    where +ask.sent_at >= coalesce(:from, -1 << 62)
      and +ask.sent_at < coalesce(:to, 1 << 62)
      and +ask.sent_at <= :as_of
      and (:owner is null or ask.owner = :owner)
      and (:profile is null or ask.profile_id = :profile)
      and (:source is null or ask.source_id = :source)
    union all
    select
      0,
      0,
      0,
      consented_at <= :as_of,
      closed_at <= :as_of
        and (state in ('won', 'lost') or (state = 'refused' and refused_by is not 'source')),
      state,
      case
        when state = 'won' and closed_at <= :as_of then 8
        when opportunity_at <= :as_of then 7
        when met_at <= :as_of then 6
        when booked_at <= :as_of then 5
        when replied_at <= :as_of then 4
        when introduced_at <= :as_of then 3
        when consented_at <= :as_of then 2
        when forwarded_at <= :as_of then 1
        else 0
      end
    from intro
    where ask_id is null
      and counts
      and accepted_at >= coalesce(:from, -1 << 62)
      and accepted_at < coalesce(:to, 1 << 62)
      and accepted_at <= :as_of
      and (:owner is null or owner = :owner)
      and (:profile is null or profile_id = :profile)
      and (:source is null or source_id = :source)
  ),
  total as (
    select
      count(*) filter (where asked) as sent,
      count(*) filter (where answered) as answered,
      count(*) filter (where accepted) as accepted,
      count(*) filter (where accepted and progress >= 3) as fulfilled,
      count(*) filter (where consented) as consented,
      count(*) filter (where consented or (closed and state = 'refused')) as replied,
      count(*) filter (where asked and progress >= :counting) as converted,
      count(*) filter (where progress >= :counting) as referrals,
      count(*) filter (where progress >= :counting and progress >= 6) as met,
      count(*) filter (where closed and state = 'won') as won,
      count(*) filter (where closed and state = 'won' and progress >= :counting) as customers,
      count(*) filter (where closed and state = 'lost') as lost
    from member
  ),
  rate (rank, metric, count, whole) as (
    select 1, 'accepted_of_sent', accepted, sent from total
    union all select 2, 'accepted_of_answered', accepted, answered from total
    union all select 3, 'fulfilment', fulfilled, accepted from total
    union all select 4, 'opt_in_rate', consented, replied from total
    union all select 5, 'request_conversion', converted, sent from total
    union all select 6, 'meeting_conversion', met, referrals from total
    union all select 7, 'close_rate', won, won + lost from total
    union all select 8, 'referral_to_customer', customers, referrals from total
  )
select
  metric,
  count,
  whole as "of",
  1.0 * count / nullif(whole, 0) as rate,
  wilson_low(count, whole) as low,
  wilson_high(count, whole) as high
from rate
order by rank;
