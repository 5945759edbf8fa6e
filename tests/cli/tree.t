The generations that came of one person stand one under the other, each once

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer tree
root  generation  person  from  intro_id  referred_at  value  referrals  subtree_value

$ refer tree --json
[]

$ write people.csv <<END
name,email
Jane Roe,jane@a.example
Elena Cole,elena@b.example
Max Vogel,max@c.example
Ida Lund,ida@d.example
END

$ refer -q contact add --from people.csv

$ write sources.csv <<END
person,type
jane,customer
elena,customer
max,customer
Bo Lind <bo@e.example>,partner
END

$ refer -q source add --from sources.csv

$ refer -q intro add --source jane --target elena --mode direct --state introduced --on 2026-01-06

$ refer -q intro mark 1 won --value 42000EUR --on 2026-01-20

$ refer -q intro add --source elena --target max --mode direct --state introduced --on 2026-02-02

$ refer -q intro mark 2 won --value "10000 USD" --on 2026-02-10

$ refer -q intro add --source bo --target ida --mode direct --state introduced --on 2026-02-15

# Elena's 42000 and Max's 10000 came of Jane; Jane is no customer of ours.
$ refer tree jane
root      generation  person         from        intro_id  referred_at              value  referrals  subtree_value
Jane Roe           0  Jane Roe                                                                     2   42000.00 EUR
Jane Roe           0  Jane Roe                                                                         10000.00 USD
Jane Roe           1    Elena Cole   Jane Roe           1  2026-01-06 00:00  42000.00 EUR          1   42000.00 EUR
Jane Roe           1    Elena Cole   Jane Roe                                                          10000.00 USD
Jane Roe           2      Max Vogel  Elena Cole         2  2026-02-02 00:00  10000.00 USD          0   10000.00 USD

$ refer tree
root      generation  person         from        intro_id  referred_at              value  referrals  subtree_value
Jane Roe           0  Jane Roe                                                                     2   42000.00 EUR
Jane Roe           0  Jane Roe                                                                         10000.00 USD
Jane Roe           1    Elena Cole   Jane Roe           1  2026-01-06 00:00  42000.00 EUR          1   42000.00 EUR
Jane Roe           1    Elena Cole   Jane Roe                                                          10000.00 USD
Jane Roe           2      Max Vogel  Elena Cole         2  2026-02-02 00:00  10000.00 USD          0   10000.00 USD
Bo Lind            0  Bo Lind                                                                      1
Bo Lind            1    Ida Lund     Bo Lind            3  2026-02-15 00:00                        0

# As a table when it is asked for, too; without the generation there is nothing to go by.
$ refer tree jane --format table --columns generation,person
generation  person
         0  Jane Roe
         0  Jane Roe
         1    Elena Cole
         1    Elena Cole
         2      Max Vogel

$ refer tree jane --format table --columns person --limit 3
person
Jane Roe
Jane Roe
Elena Cole

$ refer tree jane --format csv
root,generation,person,from,intro_id,referred_at,value,referrals,subtree_value
Jane Roe,0,Jane Roe,,,,,2,42000.00 EUR
Jane Roe,0,Jane Roe,,,,,,10000.00 USD
Jane Roe,1,Elena Cole,Jane Roe,1,2026-01-06T00:00:00Z,42000.00 EUR,1,42000.00 EUR
Jane Roe,1,Elena Cole,Jane Roe,,,,,10000.00 USD
Jane Roe,2,Max Vogel,Elena Cole,2,2026-02-02T00:00:00Z,10000.00 USD,0,10000.00 USD

$ refer tree elena --as-of 2026-02-05 --format csv --columns generation,person,value,subtree_value
generation,person,value,subtree_value
0,Elena Cole,42000.00 EUR,42000.00 EUR
1,Max Vogel,,

# Whoever introduced nobody has no tree, source or not.
$ refer tree ida --json
[]

$ refer tree max
root  generation  person  from  intro_id  referred_at  value  referrals  subtree_value

# It is the report of that name, the project's own too.
$ write reports/tree.sql <<END
-- title: Only how many
-- columns: intros integer
-- parameters: source as_of
select count(*) from intro where source_id = :source and accepted_at <= :as_of
END

$ refer tree jane --format csv
intros
1

$ refer tree nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer tree e
! refer: several contacts match 'e': 2 Jane Roe <jane@a.example>, 3 Elena Cole <elena@b.example>, 4 Max Vogel <max@c.example>
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer tree --as-of soon
! refer: --as-of: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer tree jane max
! refer: 'refer tree' does not know what to do with 'max'
! hint: 'refer tree --help' shows how it is used
[2]
