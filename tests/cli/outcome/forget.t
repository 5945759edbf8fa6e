Whoever is forgotten is in no outcome any more, and that it worked stays; whoever is merged takes theirs along

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "J. Roe <jr@pixel.example>" --type customer

$ refer -q moment add 3 --kind praise --outcome "40 hours a month saved"

$ refer -q outcome add --moment 1 --kind testimonial --quote "I sleep again." --story "Jane Roe hired ten." --link https://acme.example/jane --note "call her"

$ refer -q outcome add "as Jane Roe told us" --kind story --story "Told to Jane Roe."

$ refer -q contact merge jane 3

$ refer outcome list --format csv --columns id,customer,customer_id
id,customer,customer_id
1,Jane Roe,2
2,,

$ sh refer contact export jane --format csv --columns section,field,value | grep ^outcome
outcome,kind,testimonial
outcome,result,40 hours a month saved
outcome,story,Jane Roe hired ten.
outcome,quote,I sleep again.
outcome,contact_id,2
outcome,moment_id,1
outcome,link,https://acme.example/jane
outcome,day,2026-03-02
outcome,note,call her
outcome,added_at,2026-03-02T09:00:00Z

$ refer -q contact forget jane --yes

$ refer outcome list --json --columns id,kind,result,customer,quote,story,link,moment_id,customer_id,note
[
{"id": 1, "kind": "result", "result": "40 hours a month saved", "customer": null, "quote": null, "story": null, "link": null, "moment_id": null, "customer_id": null, "note": null},
{"id": 2, "kind": "story", "result": "as [forgotten] told us", "customer": null, "quote": null, "story": "Told to [forgotten].", "link": null, "moment_id": null, "customer_id": null, "note": null}
]

$ sh grep -c "sleep again\|Jane" refer.db
0
[1]
