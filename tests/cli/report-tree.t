The tree shows who came of whom, generation by generation; everybody stands once, and nothing is counted twice

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer report tree --format csv
root,generation,person,from,intro_id,referred_at,value,referrals,subtree_value

$ write people.csv <<END
name,email
Jane Roe,jane@a.example
Elena Cole,elena@b.example
Max Vogel,max@c.example
Ida Lund,ida@d.example
Bo Lind,bo@e.example
END

$ refer -q contact add --from people.csv

$ refer -q source add jane --type customer

$ refer -q source add elena --type customer

$ refer -q source add max --type customer

$ refer -q source add bo --type partner

# Jane brought Elena, Elena brought Max, Max brought Ida; Bo brought Ida too, but later.
$ refer -q intro add --source jane --target elena --mode forward --on 2026-01-05

$ refer -q intro mark 1 introduced --on 2026-01-06

$ refer -q intro mark 1 won --value 42000EUR --on 2026-01-20

$ refer -q intro add --source elena --target max --mode forward --on 2026-02-01

$ refer -q intro mark 2 introduced --on 2026-02-02

$ refer -q intro mark 2 won --value "10000 USD" --on 2026-02-10

$ refer -q intro add --source max --target ida --mode forward --on 2026-02-12

$ refer -q intro mark 3 introduced --on 2026-02-13

$ refer -q intro mark 3 won --value 8000EUR --on 2026-02-20

$ refer -q intro add --source bo --target ida --mode forward --on 2026-02-14

$ refer -q intro mark 4 introduced --on 2026-02-15

# Max introduces Jane, who had introduced others long before: she stays a root.
$ refer -q intro add --source max --target jane --mode forward --on 2026-02-16

$ refer -q intro mark 5 introduced --on 2026-02-17

# 42000 + 8000 EUR and 10000 USD came of Jane; Bo's share of Ida is not counted again.
$ refer report tree --format csv
root,generation,person,from,intro_id,referred_at,value,referrals,subtree_value
Jane Roe,0,Jane Roe,,,,,3,50000.00 EUR
Jane Roe,0,Jane Roe,,,,,,10000.00 USD
Jane Roe,1,Elena Cole,Jane Roe,1,2026-01-06T00:00:00Z,42000.00 EUR,2,50000.00 EUR
Jane Roe,1,Elena Cole,Jane Roe,,,,,10000.00 USD
Jane Roe,2,Max Vogel,Elena Cole,2,2026-02-02T00:00:00Z,,1,8000.00 EUR
Jane Roe,2,Max Vogel,Elena Cole,,,10000.00 USD,,10000.00 USD
Jane Roe,3,Ida Lund,Max Vogel,3,2026-02-13T00:00:00Z,8000.00 EUR,0,8000.00 EUR
Bo Lind,0,Bo Lind,,,,,0,

$ refer report tree
root      generation  person      from        intro_id  referred_at              value  referrals  subtree_value
Jane Roe           0  Jane Roe                                                                  3   50000.00 EUR
Jane Roe           0  Jane Roe                                                                      10000.00 USD
Jane Roe           1  Elena Cole  Jane Roe           1  2026-01-06 00:00  42000.00 EUR          2   50000.00 EUR
Jane Roe           1  Elena Cole  Jane Roe                                                          10000.00 USD
Jane Roe           2  Max Vogel   Elena Cole         2  2026-02-02 00:00                        1    8000.00 EUR
Jane Roe           2  Max Vogel   Elena Cole                              10000.00 USD              10000.00 USD
Jane Roe           3  Ida Lund    Max Vogel          3  2026-02-13 00:00   8000.00 EUR          0    8000.00 EUR
Bo Lind            0  Bo Lind                                                                   0

# Of one person.
$ refer report tree --source max --format csv --columns generation,person,from,value,subtree_value
generation,person,from,value,subtree_value
0,Max Vogel,,,8000.00 EUR
0,Max Vogel,,10000.00 USD,10000.00 USD
1,Ida Lund,Max Vogel,8000.00 EUR,8000.00 EUR

# Then, and with another idea of what counts.
$ refer report tree --as-of 2026-02-05 --format csv --columns generation,person,from,value,referrals,subtree_value
generation,person,from,value,referrals,subtree_value
0,Jane Roe,,,2,42000.00 EUR
1,Elena Cole,Jane Roe,42000.00 EUR,1,42000.00 EUR
2,Max Vogel,Elena Cole,,0,

$ refer -c counting.from=won report tree --format csv --columns generation,person,from,referrals
generation,person,from,referrals
0,Jane Roe,,3
0,Jane Roe,,
1,Elena Cole,Jane Roe,2
1,Elena Cole,Jane Roe,
2,Max Vogel,Elena Cole,1
2,Max Vogel,Elena Cole,
3,Ida Lund,Max Vogel,0

# A source who brought nobody yet has no tree.
$ refer -q source add ida --type customer

$ refer report tree --source ida --format csv
root,generation,person,from,intro_id,referred_at,value,referrals,subtree_value

$ refer report tree --by type
! refer: report 'tree' does not take --by
! hint: it takes --as-of, --source
[2]
