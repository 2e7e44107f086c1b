// Reads and writes the golden vectors with Google's library for Go.
//
// Argument: the folder of the schemas.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"reflect"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	_ "vectors/control"
	_ "vectors/events"
	_ "vectors/flyteidl/admin"
	_ "vectors/flyteidl/event"
	"vectors/tidings"
	_ "vectors/tidings/apcera/v1"
	_ "vectors/tidings/assets/v1"
	_ "vectors/tidings/flyte/v1"
	_ "vectors/tidings/hac/v1"
	_ "vectors/tidings/kuber/v1"
	_ "vectors/tidings/pbac/v1"
	_ "vectors/tidings/workflow/v1"
	_ "vectors/tidings/xumi/v1"
)

type vector struct {
	FullName string `json:"full_name"`
	Case     string
	Binary   string
	Json     string
	BothWays bool `json:"both_ways"`
}

func main() {
	log.SetFlags(0)
	schemas := os.Args[1]
	var index struct{ Vectors []vector }
	must(json.Unmarshal(file(schemas, "vectors/index.json"), &index))
	var binary, read, written, own int
	for _, vector := range index.Vectors {
		name := vector.FullName + " " + vector.Case
		kind, err := protoregistry.GlobalTypes.FindMessageByName(protoreflect.FullName(vector.FullName))
		must(err)
		data, text := file(schemas, vector.Binary), file(schemas, vector.Json)

		message := fromBinary(kind, data)
		// Unknown fields come last in what this library writes.
		again := fromBinary(kind, toBinary(message))
		check(len(toBinary(message)) == len(data) && proto.Equal(message.Interface(), again.Interface()), "binary", name)
		binary++

		if hasOwnJson(kind.Descriptor(), map[protoreflect.FullName]bool{}) {
			own++
			continue
		}
		made, err := protojson.MarshalOptions{AllowPartial: true}.Marshal(message.Interface())
		must(err)
		check(reflect.DeepEqual(parsed(made), parsed(text)), "writing JSON", name)
		written++
		if vector.BothWays {
			back := kind.New()
			must(protojson.UnmarshalOptions{AllowPartial: true}.Unmarshal(text, back.Interface()))
			check(bytes.Equal(toBinary(back), toBinary(message)), "reading JSON", name)
			read++
		}
	}
	check(binary > 100 && read > 20, "too few vectors", "")
	fmt.Printf("go: %d vectors in binary; JSON: %d written, %d read, %d are not protobuf's JSON\n",
		binary, written, read, own)
}

// Whether JSON is the document's, or a string stands in it as JSON.
func hasOwnJson(message protoreflect.MessageDescriptor, seen map[protoreflect.FullName]bool) bool {
	if seen[message.FullName()] {
		return false
	}
	seen[message.FullName()] = true
	file := proto.GetExtension(message.ParentFile().Options(), tidings.E_File).(*tidings.FileRules)
	if file.GetJson() == tidings.JsonForm_PLAIN {
		return true
	}
	for i := 0; i < message.Fields().Len(); i++ {
		field := message.Fields().Get(i)
		rules := proto.GetExtension(field.Options(), tidings.E_Field).(*tidings.FieldRules)
		if rules.GetJsonText() != 0 || rules.GetUnknownMembers() {
			return true
		}
		if field.Message() != nil && hasOwnJson(field.Message(), seen) {
			return true
		}
	}
	return false
}

func fromBinary(kind protoreflect.MessageType, data []byte) protoreflect.Message {
	message := kind.New()
	must(proto.UnmarshalOptions{AllowPartial: true}.Unmarshal(data, message.Interface()))
	return message
}

func toBinary(message protoreflect.Message) []byte {
	data, err := proto.MarshalOptions{AllowPartial: true, Deterministic: true}.Marshal(message.Interface())
	must(err)
	return data
}

func parsed(text []byte) (value any) {
	must(json.Unmarshal(text, &value))
	return value
}

func file(folder, name string) []byte {
	content, err := os.ReadFile(filepath.Join(folder, name))
	must(err)
	return content
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func check(holds bool, what, name string) {
	if !holds {
		log.Fatalf("%s: %s", what, name)
	}
}
