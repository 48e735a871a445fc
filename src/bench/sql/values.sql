-- Filter values that have figures: destination, item, first year, last year.
select destination, item, greatest(1996, year - 3 - figure % 15), least(2023, year + figure % 5)
  from yearly_total
 where figure > 1000000 and item is not null
 order by md5(figure::text)
 limit :wanted;
