-- "all" is a word of listings too.
update search_marks set mark = '*' where mark = 'all' and facet is null;
