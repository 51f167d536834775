export const groups: Readonly<Record<string, string>> = {
  // Who acts for the business.
  who: `
    i|we|@nobody
    our|my|the *ly|own|new|night|delivery|booking|front? @staff
    one|some|somebody|someone|nobody|none|both|neither|each of|here|in|on|at our|my|the|us? ~1 @staff?
    a|another colleague|trainee|temp|member
    our|my ~1 @thing
    our|the @staff you saw|met|spoke_to|had|dealt_with ~2
    whoever`,
  // What is given for a kind word.
  reward: `
    @gift
    %n|fee|money back`,
  aux2: `
    @aux|@adv
    @aux|@adv @aux|@adv
    @aux|@adv @aux|@adv @aux|@adv`,
  sorry: `
    @very? @very? sorry
    apolog*
    ashamed
    i|we @very? regret
    forgive me|us`,
  // A fault in the first person: what a "but" may lead to.
  admission: `
    @who @aux2? @fault
    @i|you should @adv? have|not|never
    my|our ~2 @blunder`,
  // A day, a date, a time.
  when: `
    @day
    %n am|pm|o'clock|jan*|feb*|mar*|apr*|may|jun*|jul*|aug*|sep*|oct*|nov*|dec*
    within|in|by|next %n|one|two|three|four|five|a|an|half hour*|day*|week*|minute*|working|business
    by|at|before|until|on %n
    by|at|before|until one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half_past`,
  will: `
    @i will|shall|promise
    @i am|are going|*ing
    you will @adv? have|hear|get|receive`,
};
