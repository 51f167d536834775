import { useState } from "preact/hooks";
import { serverNow } from "../../clock.ts";
import { wallOf, siteZone } from "../../promises/wall.ts";
import { readRegister, store, type RegisterForm } from "../../reports/register.ts";
import { reportWords } from "../../reports/words.ts";
import { say } from "../../say.ts";

const words = reportWords.register;
const FORMS: readonly RegisterForm[] = ["csv", "json"];

/** Every complaint on one line, to keep. */
export function Register() {
  const [reading, setReading] = useState<RegisterForm>();
  async function read(form: RegisterForm): Promise<void> {
    if (reading) return;
    setReading(form);
    const file = await readRegister(form);
    if (file) store(file, `complaint-register-${wallOf(serverNow(), siteZone()).slice(0, 10)}.${form}`);
    say(file ? words.done : words.failed);
    setReading(undefined);
  }
  return (
    <section class="register" aria-labelledby="register">
      <h2 id="register">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="deeds">
        {FORMS.map((form) => (
          <button type="button" key={form} aria-disabled={reading !== undefined} onClick={() => void read(form)}>
            {reading === form ? words.reading : words[form]}
          </button>
        ))}
      </div>
      <p class="hint">{words.hint}</p>
    </section>
  );
}
