import { Mark } from '../../components/icons.tsx';
import { s } from '../../strings/index.ts';

/** Shown in a browser tab that the app does not accept. Trying again would not help, so it says what does. */
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
