"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { cn } from "./cn";
import { themeCookie, themes, type Theme } from "./theme";

export interface ThemeToggleProps {
  readonly theme: Theme;
  /** Where the form posts without JavaScript; it sets the same cookie and leads back. */
  readonly action?: string | undefined;
}

const looks = {
  system: { icon: Monitor, word: "System" },
  light: { icon: Sun, word: "Light" },
  dark: { icon: Moon, word: "Dark" },
} as const;

export function ThemeToggle({ theme, action = "/theme" }: ThemeToggleProps) {
  const [chosen, setChosen] = useState(theme);
  return (
    <form
      method="post"
      action={action}
      aria-label="Colour theme"
      className="inline-flex rounded-md border border-line p-0.5"
      onSubmit={(event) => event.preventDefault()}
    >
      {themes.map((option) => {
        const { icon: Icon, word } = looks[option];
        return (
          <button
            key={option}
            type="submit"
            name="theme"
            value={option}
            title={word}
            aria-label={`${word} theme`}
            aria-pressed={option === chosen}
            onClick={() => {
              apply(option);
              setChosen(option);
            }}
            className={cn(
              "flex size-7 items-center justify-center rounded",
              option === chosen ? "bg-accent-soft text-accent" : "text-ink-muted hover:bg-sunken",
            )}
          >
            <Icon aria-hidden="true" className="size-4" />
          </button>
        );
      })}
    </form>
  );
}

function apply(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
}
