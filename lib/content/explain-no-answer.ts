const nothing =
  /^(?:[-–—?.…~_*/ ]+|x{2,}|n\/?a|n\.a\.|none(?: (?:known|given|yet))?|nil|null|nobody|nothing|no one|unknown|not (?:known|given|stated|applicable|available|yet known|sure|found)|tb[acd]|to be (?:added|advised|agreed|announced|confirmed|decided)|to follow|awaiting confirmation|pending|(?:please )?(?:see|check|as per) (?:the |your |our )?(?:letter|website|web ?site|web ?page|page|above|below|attached|council|caseworker)|as above|same as above|do not know|don['’]t know)\.?$/i;
const yesOrNo = /^(?:yes|no|true|false)$/i;
const linkWords =
  /^(?:click (?:here|this)|here|this|link|this (?:link|page)|more|read more|find out more|more info(?:rmation)?|details|website|web page)$/i;

/** Why a value says nothing to a reader, to follow it in a message; nothing when it does, as the yes or no of an answer does. */
export function explainNoAnswer(value: string, { isAnswer = false } = {}): string | undefined {
  if (nothing.test(value) || (!isAnswer && yesOrNo.test(value)))
    return "says nothing to a reader; write what a page says. If no page says it, take out what can be left out, or write who to ask in a sentence";
  if (linkWords.test(value)) return "does not say what it is; write its name as people know it";
  return undefined;
}

/** Why a name in quotation marks is not one, to follow it in a message; nothing when it has none around it. */
export function explainQuoted(value: string): string | undefined {
  const quoted = /^(?:“([^“”]*)”|‘([^‘’]*)’|["']([^"']*)["'])$/.exec(value);
  const inside = quoted?.slice(1).find((part) => part !== undefined);
  return inside && `stands in quotation marks that readers would see; write ${inside}`;
}
