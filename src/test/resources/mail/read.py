"""What Python's email package makes of drafts: a line of tab-separated fields for each."""
import email, email.policy, hashlib, sys
from email.header import decode_header, make_header
from email.utils import parseaddr

for name in sys.argv[1:]:
    with open(name, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    with open(name, "rb") as file:
        plain = email.message_from_binary_file(file)
    # The header registry of this Python puts spaces between encoded words of a display name; decode_header does not.
    to, address = parseaddr(plain["To"] or "")
    text = message.get_body(("plain",)).get_content()
    html = message.get_body(("html",)).get_content()
    attached = [
        part.get_filename() + "=" + hashlib.sha256(part.get_payload(decode=True)).hexdigest()
        for part in message.iter_attachments()
    ]
    fields = [
        message["X-Unsent"], address, str(make_header(decode_header(to))), message["Subject"],
        str("<html" in html), ";".join(attached), str(len(message.defects)),
        text.replace("\n", "|"),
    ]
    print("\t".join(fields))
