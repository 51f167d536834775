import { paths } from "../../../shared/paths.ts";
import { words } from "../words.ts";
import { Title } from "./Title.tsx";

export function NotFound() {
  return (
    <div class="page">
      <Title>{words.app.notFound}</Title>
      <p>{words.app.notFoundHint}</p>
      <p>
        <a href={paths.inbox}>{words.app.toInbox}</a>
      </p>
    </div>
  );
}
