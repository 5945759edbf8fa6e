`init --sample` fills a project with a small pipeline to look at

$ refer init --sample --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.
! It holds a sample; try 'refer next', 'refer report funnel' and 'refer report dashboard -o dashboard.html'.

$ refer report funnel --format csv --columns stage,count
stage,count
asked,4
accepted,2
consented,2
introduced,2
met,1
opportunity,1
won,1

$ refer ask list --format csv --columns id,source,target,state
id,source,target,state
1,Jane Roe,Elena Cole,accepted
2,Priya Nair,Tomás Reyes,accepted
3,Priya Nair,Hana Sato,declined
4,Oskar Blum,Sofia Lindqvist,sent
5,Jane Roe,Marcus Webb,queued

$ refer intro list --format csv --columns id,source,target,state
id,source,target,state
1,Jane Roe,Elena Cole,won
2,Priya Nair,Tomás Reyes,booked

# It was made by commands that can be taken back, newest first.
$ refer log --limit 2 --format csv --columns id,who,words
id,who,words
58,Ada Park,moment add nora --kind praise --on -3d --outcome 'planning cut from 3 days to 4 hours'
57,Ada Park,tie add nora mia --strength 2 --how 'met at a fair'

$ refer undo
! Took back: moment add nora --kind praise --on -3d --outcome 'planning cut from 3 days to 4 hours'

$ refer ask list --format csv --columns id,state --limit 1 --sort -id
id,state
5,queued
