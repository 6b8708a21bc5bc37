import { Mark } from '../../components/icons.tsx';
import { s } from '../../strings/index.ts';

/** A tab of the browser that the app does not know: trying again would change nothing, so it says what does. */
export function Closed() {
  const { title, text } = s.errors.forbidden({});
  return (
    <main className="center">
      <div className="wel">
        <div className="brand">
          <Mark />
          <span>{s.app.name}</span>
        </div>
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
    </main>
  );
}
