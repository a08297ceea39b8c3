#!/bin/sh
# Makes servers.p12: certificates of test servers, signed by an authority of the tests' own (alias ca) or by nobody.
set -e
cd "$(dirname "$0")"
rm -f servers.p12
store="-keystore servers.p12 -storetype PKCS12 -storepass changeit"
make() {
    keytool -genkeypair -alias "$1" -keyalg EC -dname "CN=$1" -ext "$2" -startdate 2020/01/01 -validity 36500 $store
}
sign() {
    make "$1" "san=dns:$2"
    keytool -certreq -alias "$1" $store | keytool -gencert -alias ca -ext "san=dns:$2" -startdate "$3" -validity "$4" -rfc $store > signed.pem
    keytool -importcert -alias "$1" -file signed.pem $store
    rm signed.pem
}
make ca bc:c
sign good safe.example 2020/01/01 36500
sign expired expired.example 2020/01/01 30
sign other somebody.example 2020/01/01 36500
make self san=dns:self.example
