import type { RuleSet } from "../../../pack.ts";

export const rules: RuleSet = {
  class: "wrong-target",
  rules: [
    {
      id: "others",
      severity: "med",
      match: `
      @sorry ~6 bei|gegenüber ~4 aktionär*|investor*|mitarbeit*|partner*|kolleg*|team|öffentlichkeit|allen|anderen|übrigen|kunden|gästen|kundschaft|follower*|fans|community|geschäftspartner*|stammgäst*|nachbar*|chef*|fahrer*|personal|sponsor*
      bei|gegenüber ~4 aktionär*|investor*|mitarbeit*|partner*|kolleg*|team|öffentlichkeit|anderen|übrigen|follower*|fans|community|geschäftspartner*|stammgäst*|nachbar*|chef*|fahrer*|personal|sponsor* ~6 @sorry
      @sorry ~3 bei_allen|bei_jedem ~3
      bei unserem|unseren|unserer|meinem|meiner|meinen|allen|den|dem|der ~2 entschuldige|entschuldigen
      sorry|entschuldigung|verzeihung ~1 an ~1 alle|unser*|die|den|das|jeden|mein*
      entschuldigen|entschuldige|entschuldigt ~2 bei|gegenüber !@you
      mich|uns ~1 bei|gegenüber !@you ~7 entschuldigen|entschuldigt
      bei|gegenüber ihrem|ihrer|ihren|deinem|deiner ~1 mann|frau|nachbar*|chef*|vater|mutter|eltern|familie|freund*|kolleg*|arbeitgeber|begleitung|partner* ~6 entschuldig*
      entschuldig* ~4 bei|gegenüber ihrem|ihrer|ihren|deinem|deiner ~1 mann|frau|nachbar*|chef*|vater|mutter|eltern|familie|freund*|kolleg*|arbeitgeber|begleitung|partner*
      entschuldigung|entschuldigen|leid|bedauern ~2 an|für|gegenüber ~1 unser*|alle|den|die|das|mein* ~1 mitarbeit*|kolleg*|team|gäste*|partner*|aktionär*|personal|kundschaft|fans|marke|branche|chef*|familie|inhaber*
      an ~1 alle|unsere ~4 ^ @sorry
      an ~1 alle|unsere ~4 es ~1 tut
      entschuldigen|entschuldigung|bedauern ~7 vor_allem|besonders|insbesondere|zuerst|in_erster_linie ~1 bei|gegenüber ~1 unser*|der|den|dem|meinem|meiner|allen
      schaden|nachteil|folgen|peinlichkeit ~2 für ~1 unser* marke|ruf|image|unternehmen|haus|betrieb|firma|partner|team
      entschuldige|entschuldigen|entschuldigt ~2 bei den|der|dem|unseren|unserem|unserer|meinem|meiner|meinen|allen|jedem|denen|einem|einigen
      bei den|der|dem|unseren|unserem|unserer|meinem|meiner|meinen|allen|denen|einigen ~6 entschuldigen|entschuldigt
      bedauern|entschuldigung|mitgefühl gilt|gelten|richtet ~6 unser*|den|allen|mein*
      @sorry ~1 für unser* ~1 mitarbeit*|team|kolleg*|partner*|personal|fahrer*
      möchte*|wollen|würden|müssen ~3 bei|gegenüber ~3 partner*|mitarbeit*|team|kolleg*|stammgäst*|aktionär*|allen|anderen|fans|öffentlichkeit|kunden|gästen|nachbar* ~6 entschuldigen
      partner*|mitarbeit*|team|kolleg*|stammgäst*|aktionär*|allen|fans gegenüber ~5 @sorry|bedauern
      tut @uns ~4 für ~2 mitarbeit*|team|kolleg*|personal|familie|firma|fahrer*|koch|köchin|chef* ~4
      bitte|bitten ~1 unsere*|alle ~1 aktionär*|partner*|mitarbeit*|kund*|gäste|fans|leser*|nachbar* ~3 um`,
      unless: [
        "in bei_ihnen|bei_dir|bei_euch|ihnen_und|dir_und",
        "after bestellung|lieferung|buchung|rechnung|abrechnung|zubereitung|planung|reservierung|reparatur|zustellung|gelegenheit",
        "in bestellung|lieferung|buchung|rechnung|abrechnung|zubereitung|planung|reservierung|reparatur|zustellung|gelegenheit",
        "before ihnen|dir|euch|sie ~2 und",
      ],
    },
  ],
};
