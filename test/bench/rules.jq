# The grant, payment, region and status rules, one answer a line.
def conjunction: if any(. == "fail") then "fail" elif any(. == "unknown") then "unknown" else "pass" end;

. as $record | .facts as $facts |
if .kind == "grant" then
  if $facts.investment == null then "unknown"
  elif $facts.grant * 10 <= $facts.investment * 3 then "pass" else "fail" end
elif .kind == "solver-payment" then
  $facts.acceptanceOn as $acceptance | .decidedOn as $day |
  if $acceptance == null or $acceptance > $day then "unknown"
  else
    [ $facts.contracts[] | .amount as $amount |
      if .payments == null then "unknown"
      else
        [ .payments[] | select(.on == null or (.on <= $day and .on <= $acceptance)) |
          { amount, certain: (.on != null and .on < $acceptance) } ] |
        (map(select(.certain or .amount < 0).amount) | add // 0) as $least |
        (map(select(.certain or .amount > 0).amount) | add // 0) as $most |
        if $least * 5 >= $amount * 4 then "pass"
        elif $most * 5 < $amount * 4 then "fail" else "unknown" end
      end ] | conjunction
  end
elif .kind == "project-application" then
  ([ $facts.units[].place | select(. != null) | .[0:2] | select(. == ("31", "32", "33", "34")) ] | unique | length) as $least |
  ([ $facts.units[] | select(.place == null) ] | length) as $open |
  if $least >= 2 then "pass" elif $least + $open >= 2 then "unknown" else "fail" end
else
  ([ $facts.needs[] | select(.solved == true) ] | length) as $solved |
  ([ $facts.needs[] | select(.solved == false) ] | length) as $unsolved |
  ($facts.needs | length) as $all |
  if $solved == $all then "揭榜成功"
  elif $unsolved == $all then "pending"
  elif $solved > 0 and $unsolved > 0 then "部分揭榜成功"
  else "unknown" end
end
