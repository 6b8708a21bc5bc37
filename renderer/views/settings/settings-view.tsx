import type { AppState } from '../../../shared/domain/views.ts';
import { s } from '../../strings/index.ts';
import { AccountsSection } from './accounts-section.tsx';
import { DataSection } from './data-section.tsx';
import { LookSection } from './look-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { Section } from './section.tsx';
import { SettingsNav } from './settings-nav.tsx';
import { VerpSection } from './verp-section.tsx';

export function SettingsView({ state }: { readonly state: AppState }) {
  return (
    <>
      <header className="top">
        <h1>{s.settings.title}</h1>
      </header>
      <div className="scroll">
        <div className="prefs">
          <SettingsNav />
          <div className="page">
            <AccountsSection state={state} />
            <PolicySection />
            <VerpSection />
            <NoticesSection state={state} />
            <LookSection state={state} />
            <DataSection />
            <Section id="about">
              <p>
                {s.settings.version(state.version)}. {s.settings.promise}
              </p>
            </Section>
          </div>
        </div>
      </div>
    </>
  );
}
