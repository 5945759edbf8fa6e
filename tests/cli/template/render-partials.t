Partials come from a folder, may call themselves, and never lead out of it or on without end

$ write parts/tree.mustache <<END
{{name}}
{{#children}}
{{> tree}}
{{/children}}
END

$ write page.mustache <<END
<
  {{> tree}}
>
END

$ write facts.json <<END
{"name": "root", "children": [{"name": "a", "children": []}, {"name": "b", "children": [{"name": "c", "children": false}]}]}
END

$ refer template render page.mustache --facts facts.json --partials parts
<
  root
  a
  b
  c
>

$ refer template render page.mustache --facts facts.json
! refer: page.mustache:2:3: there is no partial 'tree'
! hint: a partial is a file NAME.mustache in templates/, or in the folder of --partials
[65]

$ refer template render page.mustache --facts facts.json --lenient
<
>

$ refer template render page.mustache --facts facts.json --partials nowhere
! refer: no directory 'nowhere'
! hint: --partials is the folder of the .mustache files
[66]

# What a partial lacks is named in it.
$ refer template render page.mustache --facts - --partials parts <<END
{"nmae": "root", "children": []}
END
! refer: tree:1:1: there is no value for 'name'
! hint: did you mean 'nmae'?
[65]

# Without end, and out of the folder.
$ write parts/loop.mustache <<END
{{> loop}}
END

$ write loop.mustache <<END
{{> loop}}
END

$ refer template render loop.mustache --facts facts.json --partials parts --lenient
! refer: loop:1:1: partials are nested deeper than 64 in 'loop'
[65]

$ write up.mustache <<END
{{> ../page}}
END

$ refer template render up.mustache --facts facts.json --partials parts
! refer: up.mustache:1:1: there is no partial '../page'
! hint: a partial is a file NAME.mustache in templates/, or in the folder of --partials
[65]

# In a project its templates/ is the folder.
$ refer -q init . --name "Ada Park" --email ada@acme.example

$ write templates/tree.mustache <<END
{{name}}!
END

$ refer template render page.mustache --facts facts.json
<
  root!
>

# Texts that are no Mustache.
$ write open.mustache <<END
one
 {{#items}} two
END

$ refer template render open.mustache --facts facts.json
! refer: open.mustache:2:2: section 'items' is never closed
! hint: add {{/items}}
[65]

$ write close.mustache <<END
{{/items}}
END

$ refer template render close.mustache --facts facts.json
! refer: close.mustache:1:1: section 'items' is closed but was never opened
! hint: open it with {{#items}}
[65]

$ write tag.mustache <<END
{{name
END

$ refer template render tag.mustache --facts facts.json
! refer: tag.mustache:1:1: a tag is never closed
! hint: close it with '}}'
[65]

$ write delimiters.mustache <<END
{{=<% %>=}}<% name %> {{name}}
END

$ refer template render delimiters.mustache --facts facts.json
root {{name}}
