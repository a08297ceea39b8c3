"""What Python's email package takes for structure in drafts: a line for each header and part of each, without the words."""
import email, email.policy, re, sys
from email.utils import getaddresses

for name in sys.argv[1:]:
    with open(name, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.compat32)
    with open(name, "rb") as file:
        modern = email.message_from_binary_file(file, policy=email.policy.default)
    for header in message.keys():
        print("header", header)
    addresses = [address for field in ("To", "Cc", "Bcc") for _, address in getaddresses(message.get_all(field, []))]
    print("addresses", " ".join(re.sub("[0-9]+", "0", address) for address in addresses))
    for part in modern.walk():
        file_name = part.get_filename() or ""
        wrong = re.search(r'[\x00-\x1f\x7f/\\\u202a-\u202e\u2066-\u2069]|\.\.', file_name)
        print("part", part.get_content_type(), part.get_content_disposition(), file_name[-5:], "WRONG " + repr(file_name) if wrong else "")
        if part.defects:
            print("defects", [type(defect).__name__ for defect in part.defects])
