import { PostForm } from "@/components/form/post-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { AuthShell } from "@/components/shell/auth-shell";
import { TextLink } from "@/components/ui/text-link";

export default function SignInFrame() {
  const state = {
    status: "refused",
    message: "The address or the password is not right.",
    values: { email: "maryam@northfield.example.com" },
  } as const;
  return (
    <AuthShell title="Sign in" lead="Northfield Health" footer={<TextLink href="/styleguide">Styleguide</TextLink>}>
      <PostForm action="#" state={state} id="sign-in">
        <TextField name="email" label="Email address" type="email" autoComplete="username" />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        <SubmitButton>Sign in</SubmitButton>
      </PostForm>
    </AuthShell>
  );
}
